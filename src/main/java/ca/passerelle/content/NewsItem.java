package ca.passerelle.content;

/** A piece of news as kept; {@code version} tells whether someone else was faster. */
public record NewsItem(NewsId id, long version, NewsEntry entry) {}
