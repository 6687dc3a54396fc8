package org.waymark.local;

/** A database role and its password. */
public record Login(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
