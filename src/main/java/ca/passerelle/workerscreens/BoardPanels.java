package ca.passerelle.workerscreens;

import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.CommunityId;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The team, the filters and three columns. News changes one card and the team's load. */
class BoardPanels extends Div {
  private final Board board;
  private final Words words;
  private final Clock clock;
  private final BiConsumer<Line, OutreachWorker> assign;
  private final TeamStrip team = new TeamStrip();
  private final BoardFilter filter;
  private final Map<Board.Column, BoardColumn> columns = new EnumMap<>(Board.Column.class);

  BoardPanels(Board board, Words words, Clock clock, BiConsumer<Line, OutreachWorker> assign) {
    this.board = board;
    this.words = words;
    this.clock = clock;
    this.assign = assign;
    addClassName("board-panels");
    filter = new BoardFilter(board, words, this::fill);
    var grid = new Div();
    grid.addClassName("board-columns");
    for (var column : Board.Column.values()) {
      var panel = new BoardColumn(column, words);
      columns.put(column, panel);
      grid.add(panel);
    }
    add(team, filter, grid);
    fill();
    team.show(board, words);
  }

  CommunityId community() {
    return board.community().id();
  }

  int waiting() {
    return board.waiting();
  }

  void changed(Line line) {
    board.changed(line);
    columns.values().forEach(column -> column.remove(line));
    if (line.open()) {
      place(line);
    }
    team.show(board, words);
  }

  void team(List<OutreachWorker> workers) {
    board.team(workers);
    team.show(board, words);
  }

  private void fill() {
    columns.values().forEach(BoardColumn::clear);
    board.lines().forEach(this::place);
  }

  private void place(Line line) {
    if (filter.lets(line)) {
      var when = new When(words, board.community().zone(), clock.instant());
      Objects.requireNonNull(columns.get(Board.column(line, clock.instant())))
          .put(new BoardCard(line, board, when, assign));
    }
  }
}
