package org.hearsay;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * The forms that values have in JSON, for Gson; Jackson finds them by its annotations. Those on public types have no
 * elements: a caller's compiler warns of each element whose annotation isn't on the class path.
 */
final class JsonForms implements TypeAdapterFactory {

    private static final List<Form<?, ?>> FORMS = List.of(
            new Form<>(Attribution.class, JsonAttribution.class, JsonAttribution::of, JsonAttribution::value),
            new Form<>(Claim.class, JsonClaim.class, JsonClaim::of, JsonClaim::value),
            new Form<>(Hedging.class, JsonHedging.class, JsonHedging::of, JsonHedging::value),
            new Form<>(Marker.class, JsonMarker.class, JsonMarker::of, JsonMarker::value),
            new Form<>(ParsedText.class, JsonParsedText.class, JsonParsedText::of, JsonParsedText::value),
            new Form<>(Passage.class, JsonPassage.class, JsonPassage::of, JsonPassage::value),
            new Form<>(Span.class, int[].class, Span::json, Span::ofJson),
            new Form<>(Speaker.class, JsonSpeaker.class, JsonSpeaker::of, JsonSpeaker::value));

    @Override
    @SuppressWarnings("unchecked") // The form is that of the type.
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        return (TypeAdapter<T>) FORMS.stream()
                .filter(form -> form.type.equals(type.getRawType()))
                .findFirst()
                .orElseThrow()
                .adapter(gson);
    }

    private record Form<T, F>(Class<T> type, Class<F> form, Function<T, F> of, Function<F, T> value) {

        TypeAdapter<T> adapter(Gson gson) {
            TypeAdapter<F> forms = gson.getAdapter(form);
            return new TypeAdapter<T>() {
                @Override
                public void write(JsonWriter out, T written) throws IOException {
                    forms.write(out, of.apply(written));
                }

                @Override
                public T read(JsonReader in) throws IOException {
                    return value.apply(forms.read(in));
                }
            }.nullSafe();
        }
    }
}
