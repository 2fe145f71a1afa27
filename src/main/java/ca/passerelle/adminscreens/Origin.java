package ca.passerelle.adminscreens;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this installation is reached: as configured, or as the administrator's browser says. */
@Component
class Origin {
  private final String configured;

  Origin(@Value("${passerelle.origin:}") String configured) {
    this.configured = configured;
  }

  String address(String path) {
    if (!configured.isBlank()) {
      return configured + path;
    }
    var request = VaadinServletRequest.getCurrent();
    return request.getScheme() + "://" + request.getHeader("Host") + path;
  }
}
