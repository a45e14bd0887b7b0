/** An application with modules. */
module newsroom {
    requires org.hearsay;
    requires tools.jackson.databind;
}
