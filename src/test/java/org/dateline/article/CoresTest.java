package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CoresTest {

    private static final int SIZE = 1003;

    @AfterEach
    void leaveNoInterrupt() {
        Thread.interrupted();
    }

    private static void share(Cores cores, int size, int grain, Cores.Stretch work) {
        cores.occupied(() -> {
            cores.share(size, grain, work);
            return true;
        });
    }

    private static long helpers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().endsWith("helper"))
                .count();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    @Test
    void everyPieceIsDoneOnceForAnyGrain() {
        for (int grain = 1; grain <= SIZE + 1; grain = grain * 3 + 1) {
            AtomicIntegerArray done = new AtomicIntegerArray(SIZE);
            share(new Cores(4), SIZE, grain, (from, to) -> {
                for (int i = from; i < to; i++) {
                    done.incrementAndGet(i);
                }
            });
            for (int i = 0; i < SIZE; i++) {
                assertThat(done.get(i))
                        .as("piece %d of stretches of %d", i, grain)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void idleCoresHelp() {
        CountDownLatch threeAtOnce = new CountDownLatch(3);
        share(new Cores(3), 3, 1, (from, to) -> {
            threeAtOnce.countDown();
            await(threeAtOnce);
        });
        assertThat(threeAtOnce.getCount()).isZero();
        assertThat(helpers()).isZero();
    }

    @Test
    void oneStretchStaysOnTheCallingThread() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        share(new Cores(8), 10, 10, (from, to) -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void nobodyHelpsWhileEveryCoreIsBusy() {
        Cores cores = new Cores(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        cores.occupied(() -> {
            share(cores, SIZE, 1, (from, to) -> threads.add(Thread.currentThread()));
            return true;
        });
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void helpersMakeRoomForOtherArticles() throws InterruptedException {
        Cores cores = new Cores(3);
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Runnable article = () -> share(cores, SIZE, 10, (from, to) -> {
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            working.decrementAndGet();
        });
        Thread[] readers = {new Thread(article), new Thread(article), new Thread(article)};
        for (Thread reader : readers) {
            reader.start();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        // A helper finishes its stretch before it makes room for an article that has begun meanwhile.
        assertThat(most.get()).isBetween(1, 5);
        assertThat(helpers()).isZero();
    }

    @Test
    void aFailureEndsTheWorkAndIsTold() {
        Cores cores = new Cores(4);
        assertThatThrownBy(() -> share(cores, SIZE, 1, (from, to) -> {
                    if (from == 500) {
                        throw new IllegalStateException("piece 500");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("piece 500");
        assertThat(helpers()).isZero();
    }

    @Test
    void anInterruptEndsTheHelpersToo() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(4);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread reader = new Thread(() -> {
            try {
                share(new Cores(4), SIZE, 1, (from, to) -> {
                    begun.countDown();
                    await(never);
                });
            } catch (CancellationException e) {
                thrown.set(Thread.currentThread().isInterrupted() ? e : new AssertionError("the interrupt is lost", e));
            }
        });
        reader.start();
        begun.await();
        reader.interrupt();
        reader.join();
        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
        assertThat(helpers()).isZero();
    }

    @Test
    void thereIsNoWorkOnNoCores() {
        assertThatThrownBy(() -> new Cores(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
