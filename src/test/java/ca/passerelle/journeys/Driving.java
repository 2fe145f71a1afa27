package ca.passerelle.journeys;

import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * How journeys drive the browser: plain Selenium, unless the profile {@code testbench} brings
 * another way, found as a service.
 */
public interface Driving {
  WebDriver around(ChromeDriver chrome);
}
