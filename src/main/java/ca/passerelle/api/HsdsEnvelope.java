package ca.passerelle.api;

import ca.passerelle.directory.interchange.HsdsPage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A page as the standard wraps it. */
record HsdsEnvelope(
    long totalItems,
    long totalPages,
    int pageNumber,
    int size,
    boolean firstPage,
    boolean lastPage,
    boolean empty,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<?> contents) {
  static HsdsEnvelope of(HsdsPage page, HsdsQuestion question) {
    long pages = Math.ceilDiv(page.total(), (long) question.perPage());
    return new HsdsEnvelope(
        page.total(),
        pages,
        question.page(),
        page.contents().size(),
        question.page() == 1,
        question.page() >= pages,
        page.contents().isEmpty(),
        page.contents());
  }
}
