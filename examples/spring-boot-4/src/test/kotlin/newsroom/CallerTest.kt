package newsroom

import org.hearsay.Attribution
import org.hearsay.HedgingLevel
import org.hearsay.ParsedText
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.springframework.beans.factory.annotation.Value
import org.springframework.boot.test.context.SpringBootTest
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment
import org.springframework.http.MediaType
import org.springframework.web.client.RestClient
import org.springframework.web.client.body

/** Calls the service over HTTP from Kotlin. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CallerTest(@param:Value("\${local.server.port}") private val port: Int) {

    private val client = RestClient.create("http://localhost:$port")

    @Test
    fun attributionsAreRead() {
        val found: List<Attribution> = post("/attributions", "The mayor said the bridge may open in May.").body()!!

        val first = found.single()
        assertEquals("The mayor", first.source().orElseThrow().text())
        assertEquals("the bridge may open in May", first.claim().proposition())
        val sureness = when (first.hedging().level()) {
            HedgingLevel.CERTAIN -> "sure"
            else -> "not sure"
        }
        assertEquals("not sure", sureness)
    }

    @Test
    fun aTextIsRead() {
        val text = "Ana Ruiz said it rained. It did not, Bo Li said."
        val parsed: ParsedText = post("/texts/news", text).body()!!

        assertEquals("news", parsed.id())
        assertEquals(listOf("Ana Ruiz", "Bo Li"), parsed.speakers().keys.map { it.name() })
        assertEquals("Ana Ruiz said it rained.", parsed.sentenceOf(parsed.attributions()[0]).cut(text))
    }

    private fun post(path: String, text: String): RestClient.ResponseSpec =
        client.post().uri(path).contentType(MediaType.TEXT_PLAIN).body(text).retrieve()
}
