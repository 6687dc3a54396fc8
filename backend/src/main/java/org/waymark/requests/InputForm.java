package org.waymark.requests;

import com.fasterxml.jackson.databind.Module;

/** How a value that a client writes in a form of its own is read from a body; a room that has such values makes one. */
public interface InputForm {
    /** What Jackson is to know for it. */
    Module module();
}
