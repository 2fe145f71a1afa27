package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where editors see what lacks another language, and say what they read again. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class TranslationDesk {
  private final TranslationList list;
  private final TranslationStates states;
  private final Authority authority;

  TranslationDesk(TranslationList list, TranslationStates states, Authority authority) {
    this.list = list;
    this.states = states;
    this.authority = authority;
  }

  /**
   * Texts that are written in French and not done in {@code language}, record by record.
   *
   * @param words of the record's name or the French text; none: all
   * @param state only those; empty: all that are not done
   */
  public Page<TranslationLine> open(
      CommunityId community,
      Language language,
      String words,
      Optional<TranslationState> state,
      Page.Part part) {
    authority.require(Role.EDITOR, community);
    return list.page(community, language, words, state, part);
  }

  /** How many texts that are written in French stand how in {@code language}. */
  public Map<TranslationState, Integer> counts(CommunityId community, Language language) {
    authority.require(Role.EDITOR, community);
    return list.counts(community, language);
  }

  /** Somebody read the translation, or knows where it comes from. */
  public void mark(
      CommunityId community,
      TranslationLine.Where where,
      Language language,
      TranslationState state) {
    authority.require(Role.EDITOR, community);
    var text = new TranslationStates.Text(where.resource(), where.name(), language.tag());
    switch (state) {
      case DONE, MISSING -> states.forget(community, text);
      case MACHINE, TO_REVIEW -> states.put(community, text, state);
    }
  }
}
