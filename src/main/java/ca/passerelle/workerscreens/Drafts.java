package ca.passerelle.workerscreens;

/**
 * What is being typed about one request. News draws the page again around the same boxes, so that
 * the browser keeps their text.
 */
record Drafts(TextBox note, TextBox message) {
  Drafts() {
    this(new TextBox("attempt-note", 500), new TextBox("message-text", 1000));
  }
}
