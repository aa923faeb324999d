package io.github.dsm4j.core;

import io.github.dsm4j.api.DsmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What was opened and must be closed, the last first, whatever fails on the way. Confined to one thread. */
final class Resources {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    <R extends AutoCloseable> R add(R resource) {
        open.push(resource);
        return resource;
    }

    /** Closes everything, and fails in the end if something could not be closed. */
    void close() {
        List<Exception> failed = closeAll();
        if (!failed.isEmpty()) {
            DsmException e = new DsmException("not everything could be closed: " + failed.get(0), failed.get(0));
            failed.stream().skip(1).forEach(e::addSuppressed);
            throw e;
        }
    }

    /** Closes everything, and returns what failed. */
    List<Exception> closeAll() {
        List<Exception> failed = new ArrayList<>();
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                failed.add(e);
            }
        }
        return failed;
    }
}
