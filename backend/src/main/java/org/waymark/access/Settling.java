package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;

/** Ends what a transaction has written: everything is sent, then looked at as a whole. */
@ApplicationScoped
public class Settling {
    private final EntityManager entities;
    private final Instance<AfterWrite> rules;

    Settling(EntityManager entities, @Any Instance<AfterWrite> rules) {
        this.entities = entities;
        this.rules = rules;
    }

    /** Refuses what may not be kept. Whoever writes several times in one transaction calls it once more at the end. */
    public void settle() {
        entities.flush();
        rules.forEach(AfterWrite::check);
    }
}
