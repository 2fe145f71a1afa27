package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables come out of spreadsheets, and each spreadsheet has its own ways. */
class TableFilesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nom,secteur\nAlmage,aînés\nPITREM,\n",
        "nom,secteur\r\nAlmage,aînés\r\nPITREM,\r\n",
        "nom,secteur\nAlmage,aînés\nPITREM,",
        "\uFEFFnom,secteur\nAlmage,aînés\nPITREM,\n",
        "\uFEFFnom,secteur\r\nAlmage,aînés\r\nPITREM,\r\n",
        "\"nom\",\"secteur\"\n\"Almage\",\"aînés\"\n\"PITREM\",\"\"\n",
        "nom,secteur\n\nAlmage,aînés\n\n\nPITREM,\n\n",
        "nom,secteur\r\n\r\nAlmage,aînés\r\nPITREM,\r\n\r\n",
        "nom,secteur\n,\nAlmage,aînés\nPITREM,\n,\n",
      })
  void theSameRowsWhateverTheSpreadsheetMadeOfThem(String text) {
    var read = table(text);
    assertThat(read.problems()).isEmpty();
    assertThat(cells(read, "nom")).containsExactly("Almage", "PITREM");
    assertThat(cells(read, "secteur")).containsExactly("aînés", "");
  }

  @Test
  void anEmptyLineDoesNotShiftTheLinesAfterIt() {
    var read = table("nom,secteur\n\nAlmage,aînés\n\n\nPITREM,\n");
    assertThat(read.line("/0/nom")).isEqualTo(3);
    assertThat(read.line("/1/nom")).isEqualTo(6);
  }

  @Test
  void commasAndQuotesMayStandInACellBetweenQuotes() {
    var read = table("nom,secteur\n\"Maison, la\",\"dite \"\"La Maison\"\"\"\n");
    assertThat(cells(read, "nom")).containsExactly("Maison, la");
    assertThat(cells(read, "secteur")).containsExactly("dite \"La Maison\"");
  }

  @Test
  void aCellMayHoldTwoLinesAndTheNextRowStillKnowsItsOwn() {
    var read = table("nom,secteur\n\"Deux\nlignes\",x\nAlmage,y\n");
    assertThat(cells(read, "nom")).containsExactly("Deux\nlignes", "Almage");
    assertThat(read.line("/1/secteur")).isEqualTo(4);
  }

  @Test
  void apostrophesAndAccentsNeedNothing() {
    var read = table("nom,secteur\nL'Étape,Œuvre d’entraide\n");
    assertThat(cells(read, "nom")).containsExactly("L'Étape");
    assertThat(cells(read, "secteur")).containsExactly("Œuvre d’entraide");
  }

  @Test
  void oneCellTooFewIsToldLikeOneTooMany() {
    var problems = table("a,b,c\n1,2,3\n1,2\n1,2,3,4\n").problems();
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "table.csv:3 : Cette ligne a 2 cases au lieu de 3 : comptez les virgules et mettez entre guillemets une case qui en contient.",
            "table.csv:4 : Cette ligne a 4 cases au lieu de 3 : comptez les virgules et mettez entre guillemets une case qui en contient.");
  }

  @Test
  void aTableSavedWithSemicolonsIsToldHowToSaveIt() {
    var problems = table("nom;secteur\nAlmage;aînés\n").problems();
    assertThat(problems).hasSize(1);
    assertThat(table("nom;secteur\nAlmage;aînés, jeunes\n").problems())
        .as("a comma in a cell is not a second mistake")
        .hasSize(1);
    assertThat(problems.getFirst().toString())
        .startsWith("table.csv:1 : ")
        .contains("points-virgules", "CSV");
  }

  @Test
  void aQuoteThatIsNeverClosedNamesAPlace() {
    var problems = table("nom,secteur\n\"Almage,aînés\nPITREM,x\n").problems();
    assertThat(problems).isNotEmpty();
    assertThat(problems.getFirst().file()).isEqualTo("table.csv");
    assertThat(problems.getFirst().line()).isPositive();
  }

  @Test
  void aHeaderWrittenTwiceIsTold() {
    assertThat(table("nom,nom\na,b\n").problems())
        .singleElement()
        .asString()
        .contains("table.csv:1", "« nom »", "deux fois");
  }

  @Test
  void aTableOfNothingButItsHeaderHasNoRows() {
    var read = table("nom,secteur\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.root().size()).isZero();
  }

  private static ReadFile table(String text) {
    return ReadFile.table("table.csv", text);
  }

  private static List<String> cells(ReadFile read, String column) {
    return StreamSupport.stream(read.root().spliterator(), false)
        .map(row -> row.path(column).asString("absent"))
        .toList();
  }
}
