package ca.passerelle.citizenscreens;

/** The kiosk is out of service and will come back. */
class KioskPaused extends RuntimeException {}
