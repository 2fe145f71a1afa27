package ca.passerelle.signin;

import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Someone stands at a door: reads, types, sends. What they did is undone afterwards. */
@PasserelleTest
@Transactional
abstract class DoorStory extends SpringBrowserlessTest {
  @Autowired AccountStore accounts;
  @Autowired AccessLinks links;
  @Autowired PasswordEncoder encoder;
  @Autowired MutableClock clock;

  /** What is sent comes in a request as Tomcat's are: signing in changes its session. */
  final MockHttpServletRequest request = new MockHttpServletRequest();

  People people;

  // Flow refers to the current ones weakly.
  private @Nullable VaadinRequest asked;
  private @Nullable VaadinResponse answered;

  @BeforeEach
  void inFrench() {
    people = new People(accounts, encoder);
    UI.getCurrent().setLocale(Locale.CANADA_FRENCH);
  }

  @AfterEach
  void nobodyActs() {
    SecurityContextHolder.clearContext();
  }

  void walkTo(String address) {
    var location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }

  void comesIn(Account account) {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(accounts.person(account).authentication()));
  }

  void type(String label, String text) {
    var field = field(label);
    field.setValue(text);
  }

  AbstractField<?, String> field(String label) {
    if (find(PasswordField.class).withLabel(label).exists()) {
      return find(PasswordField.class).withLabel(label).single();
    }
    return find(TextField.class).withLabel(label).single();
  }

  /** What is said to be wrong with the field; empty when nothing is. */
  String fault(String label) {
    var field = field(label);
    return field.getElement().getProperty("invalid", false)
        ? String.valueOf(field.getElement().getProperty("errorMessage"))
        : "";
  }

  boolean offers(String button) {
    return find(NativeButton.class).withText(button).exists();
  }

  /** Enter, or the form's own button. */
  void send() {
    var form = find(Form.class).single().getElement();
    var service = (VaadinServletService) VaadinService.getCurrent();
    asked = new VaadinServletRequest(request, service);
    answered = new VaadinServletResponse(new MockHttpServletResponse(), service);
    CurrentInstance.set(VaadinRequest.class, asked);
    CurrentInstance.set(VaadinResponse.class, answered);
    form.getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(form, "submit", JacksonUtils.createObjectNode()));
  }

  void tap(String button) {
    test(find(NativeButton.class).withText(button).single()).click();
  }

  /** All a person reads. */
  String screen() {
    var text = new StringBuilder();
    read(UI.getCurrent(), text);
    return text.toString();
  }

  private static void read(Component part, StringBuilder text) {
    text.append(part.getElement().getText()).append('\n');
    part.getChildren().forEach(child -> read(child, text));
  }
}
