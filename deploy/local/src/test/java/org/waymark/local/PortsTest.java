package org.waymark.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_busy_port_is_refused_with_the_option_that_changes_it() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.refuseBusy(taken.getLocalPort(), "the API", "--api-port"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("--api-port");
        }
    }

    @Test
    void a_port_that_was_let_go_is_free_again() throws Exception {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        assertThatCode(() -> Ports.refuseBusy(port, "the API", "--api-port")).doesNotThrowAnyException();
    }
}
