package org.waymark.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.waymark.kernel.Ids;

/** The root of an aggregate. Its version is the database's: one trigger raises it, once in a transaction. */
@MappedSuperclass
public abstract class Root {
    @Id
    private UUID id = Ids.next();

    @Column(insertable = false, updatable = false)
    private long version;

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
