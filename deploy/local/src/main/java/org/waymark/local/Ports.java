package org.waymark.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Whether a port can be had. */
final class Ports {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private static final byte[] LOOPBACK_6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private Ports() {}

    /** One that nobody listens on now. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No free port can be had: " + e.getMessage(), e);
        }
    }

    static void refuseBusy(int port, String whose, String option) {
        if (!canListen(port) || answers(LOOPBACK, port) || answers(LOOPBACK_6, port)) {
            throw new CannotStart("Port " + port + ", which " + whose
                    + " needs, is in use: stop what listens there, or give another with " + option + ".");
        }
    }

    private static boolean canListen(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A listener on another address does not keep ours from listening, but a browser that asks for localhost may reach
     * it first.
     */
    private static boolean answers(byte[] address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(address), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
