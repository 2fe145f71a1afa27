package ca.passerelle.content;

/** Another piece of news has this id. */
public class NewsIdTaken extends RuntimeException {
  NewsIdTaken(String id) {
    super("There is already news with the id " + id);
  }
}
