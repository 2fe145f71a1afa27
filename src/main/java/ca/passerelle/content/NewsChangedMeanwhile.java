package ca.passerelle.content;

/** Someone else saved or removed this piece of news since it was opened. */
public class NewsChangedMeanwhile extends RuntimeException {
  NewsChangedMeanwhile(NewsId id) {
    super("News " + id + " was changed meanwhile");
  }
}
