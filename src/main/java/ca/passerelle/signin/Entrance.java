package ca.passerelle.signin;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets in, from a screen, someone who has just proved who they are. */
@Component
class Entrance {
  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
  private final ChangeSessionIdAuthenticationStrategy newSession =
      new ChangeSessionIdAuthenticationStrategy();

  void letIn(Person person) {
    var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
    var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
    var authentication = person.authentication();
    newSession.onAuthentication(authentication, request, response);
    var context = new SecurityContextImpl(authentication);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
