package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever wrote a file is told the line, so every value must know its own. */
class ReadFileTest {
  @Test
  void eachValueOfYamlKnowsItsLine() {
    var read =
        ReadFile.yaml(
            "needs.yaml",
            """
            # a remark
            needs:
              - id: food
                label: {fr: "Manger", en: "Food"}
              - id: housing
                discreet: false
            """);
    assertThat(read.problems()).isEmpty();
    assertThat(read.line("/needs")).isEqualTo(2);
    assertThat(read.line("/needs/0/id")).isEqualTo(3);
    assertThat(read.line("/needs/0/label/en")).isEqualTo(4);
    assertThat(read.line("/needs/1/discreet")).isEqualTo(6);
    assertThat(read.root().at("/needs/1/discreet").asBoolean(true)).isFalse();
  }

  @Test
  void whatIsMissingIsReportedWhereItShouldStand() {
    var read = ReadFile.yaml("needs.yaml", "needs:\n  - id: food\n  - id: housing\n");
    assertThat(read.line("/needs/1/label")).isEqualTo(3);
  }

  @Test
  void aTextThatLooksLikeATimeOrADateStaysText() {
    var read = ReadFile.yaml("x.yaml", "from: \"09:00\"\nday: 2026-11-23\n");
    assertThat(read.root().path("from").asString()).isEqualTo("09:00");
    assertThat(read.root().path("day").asString()).isEqualTo("2026-11-23");
  }

  @Test
  void aBrokenFileNamesTheLine() {
    var problems = ReadFile.yaml("x.yaml", "a: 1\nb: [1, 2\nc: 3\n").problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().toString()).startsWith("x.yaml:3 : Illisible");
  }

  @Test
  void aNameWrittenTwiceIsToldRatherThanOverwritten() {
    var problems = ReadFile.yaml("x.yaml", "a: 1\nb: 2\na: 3\n").problems();
    assertThat(problems).singleElement().asString().contains("x.yaml:3", "« a »", "deux fois");
  }

  @Test
  void anEmptyFileSaysNothing() {
    assertThat(ReadFile.yaml("x.yaml", "# only a remark\n").root().isEmpty()).isTrue();
    assertThat(ReadFile.table("x.csv", "").root().isEmpty()).isTrue();
  }

  @Test
  void aTableGivesRowsByTheirHeader() {
    var read =
        ReadFile.table(
            "organismes.csv", "nom,secteur\nAlmage,\n\"Maison, la\",\"Aide; écoute\"\nPITREM,x\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.root().size()).isEqualTo(3);
    assertThat(read.root().at("/0/secteur").asString("?")).isEmpty();
    assertThat(read.root().at("/1/nom").asString()).isEqualTo("Maison, la");
    assertThat(read.line("/0/nom")).isEqualTo(2);
    assertThat(read.line("/2/secteur")).isEqualTo(4);
  }

  @Test
  void aRowWithACellTooManyIsTold() {
    assertThat(ReadFile.table("x.csv", "a,b\n1,2\n3,4,5\n").problems())
        .singleElement()
        .asString()
        .contains("x.csv:3", "3 cases au lieu de 2");
  }
}
