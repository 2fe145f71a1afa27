package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.MonthDay;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How records are written in configuration files and in the few columns that hold a whole one:
 * {@code snake_case}, nothing for what is absent, the same text for the same value.
 */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultPropertyInclusion(include ->
              include
                  .withValueInclusion(JsonInclude.Include.NON_EMPTY)
                  .withContentInclusion(JsonInclude.Include.ALWAYS))
          .withConfigOverride(
              BigDecimal.class,
              config -> config.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER)))
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .addModule(
              new SimpleModule()
                  .addSerializer(MonthDay.class, new WithoutYear.Writer())
                  .addDeserializer(MonthDay.class, new WithoutYear.Reader()))
          .build();

  private Json() {}

  public static JsonMapper mapper() {
    return MAPPER;
  }

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  /** {@code 06-24} rather than the standard's {@code --06-24}, which nobody types. */
  private static final class WithoutYear {
    private static final class Writer extends ValueSerializer<MonthDay> {
      @Override
      public void serialize(MonthDay day, JsonGenerator json, SerializationContext context) {
        json.writeString(day.toString().substring(2));
      }
    }

    private static final class Reader extends ValueDeserializer<MonthDay> {
      @Override
      public MonthDay deserialize(JsonParser json, DeserializationContext context) {
        return MonthDay.parse("--" + json.getString());
      }
    }
  }
}
