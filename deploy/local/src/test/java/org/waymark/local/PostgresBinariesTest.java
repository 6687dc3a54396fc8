package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz"
    })
    void each_supported_machine_has_its_archive(String system, String machine, String archive) {
        assertThat(PostgresBinaries.archive(system, machine)).isEqualTo(archive);
        assertThat(PostgresBinaries.class.getResource("/" + archive)).isNotNull();
    }
}
