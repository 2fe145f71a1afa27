package ca.passerelle.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session holds what an account was when it signed in. Before each request it is compared: roles
 * given or taken count at once; whoever was put aside is out, and so are sessions opened under an
 * earlier password. One read by key each time.
 */
class LiveAccount extends OncePerRequestFilter {
  private final AccountStore accounts;
  private final Usable usable;
  private final SecurityContextRepository contexts;

  LiveAccount(AccountStore accounts, Usable usable, SecurityContextRepository contexts) {
    this.accounts = accounts;
    this.usable = usable;
    this.contexts = contexts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof Person person
        && !accounts.unchanged(person.account(), person.version())) {
      renew(person, request, response);
    }
    chain.doFilter(request, response);
  }

  private void renew(Person person, HttpServletRequest request, HttpServletResponse response) {
    var account =
        accounts
            .find(person.account())
            .filter(usable::now)
            .filter(found -> accounts.epoch(found.id()) == person.epoch());
    if (account.isPresent()) {
      var context = new SecurityContextImpl(accounts.person(account.get()).authentication());
      SecurityContextHolder.setContext(context);
      contexts.saveContext(context, request, response);
      return;
    }
    SecurityContextHolder.clearContext();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
