package ca.passerelle.workerscreens;

import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The team, the filters and three columns. News changes one card and the team's load. */
class BoardPanels extends Div {
  private final Board board;
  private final Words words;
  private final Clock clock;
  private final BiConsumer<Line, OutreachWorker> assign;
  private final TeamStrip team;
  private final Map<ContactRequestId, BoardCard> cards = new HashMap<>();
  private final BoardFilter filter;
  private final Map<Board.Column, BoardColumn> columns = new EnumMap<>(Board.Column.class);

  /**
   * @param duty who is to go on or off duty
   */
  BoardPanels(
      Board board,
      Words words,
      Clock clock,
      BiConsumer<Line, OutreachWorker> assign,
      Consumer<OutreachWorker> duty) {
    this.board = board;
    this.words = words;
    this.clock = clock;
    this.assign = assign;
    team = new TeamStrip(board, words, duty);
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
    team.show();
  }

  CommunityId community() {
    return board.community().id();
  }

  int waiting() {
    return board.waiting();
  }

  void changed(Line line) {
    board.changed(line);
    filter.offer(line);
    place(line);
    team.show();
  }

  void duty(OutreachWorker worker) {
    board.changed(worker);
    team.show();
  }

  /** As it was just read, with what was closed meanwhile gone. */
  void read(List<Line> open, List<OutreachWorker> workers) {
    var known = open.stream().map(Line::id).collect(Collectors.toSet());
    board.lines().stream().map(Line::id).filter(id -> !known.contains(id)).forEach(this::leaves);
    open.forEach(this::changed);
    workers.forEach(board::changed);
    team.show();
  }

  private void leaves(ContactRequestId id) {
    board.gone(id);
    Optional.ofNullable(cards.remove(id)).ifPresent(this::takeOff);
  }

  private void fill() {
    board.lines().forEach(this::place);
  }

  private void place(Line line) {
    var when = new When(words, board.community().zone(), clock.instant());
    var wanted =
        Optional.of(line)
            .filter(Line::open)
            .filter(filter::lets)
            .map(one -> Board.column(one, when.now()));
    if (wanted.isEmpty()) {
      Optional.ofNullable(cards.remove(line.id())).ifPresent(this::takeOff);
      return;
    }
    var card = cards.get(line.id());
    if (card == null) {
      card = new BoardCard(line, board, when, assign);
      cards.put(line.id(), card);
    } else {
      card.show(line, when);
    }
    for (var column : columns.entrySet()) {
      if (column.getKey() == wanted.get()) {
        column.getValue().put(card);
      } else {
        column.getValue().remove(card);
      }
    }
  }

  private void takeOff(BoardCard card) {
    columns.values().forEach(column -> column.remove(card));
  }
}
