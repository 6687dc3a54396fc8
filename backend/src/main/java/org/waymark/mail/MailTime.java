package org.waymark.mail;

/** When somebody is told by mail: at once, in one mail at 07:00 (London) each day or each Monday, or never. */
public enum MailTime {
    AT_ONCE,
    DAILY,
    WEEKLY,
    OFF
}
