package ca.passerelle.journeys;

/** The sizes at which every screen must look right, in CSS pixels. */
enum Screen {
  TABLET(1280, 800),
  DESKTOP(1920, 1080),
  PHONE(390, 844);

  final int width;
  final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }
}
