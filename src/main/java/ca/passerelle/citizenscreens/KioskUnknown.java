package ca.passerelle.citizenscreens;

/** An address that names no kiosk in service. */
class KioskUnknown extends RuntimeException {}
