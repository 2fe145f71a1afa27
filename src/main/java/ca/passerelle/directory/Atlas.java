package ca.passerelle.directory;

import java.util.List;

record Atlas(List<Need> needs) {}
