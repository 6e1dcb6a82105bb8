package io.github.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.criteria.Context;
import io.github.kaohe.criteria.Criteria;
import io.github.kaohe.excel.ExcelForm;
import io.github.kaohe.excel.Style;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One catalogue, scorer, form and criteria reader for sixteen threads: each gets what a single one gets. */
class SharedByThreadsTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 12;

    private static List<Callable<Object>> work() {
        Catalog catalog = Catalog.shipped();
        List<Callable<Object>> work = new ArrayList<>();
        for (String id : List.of("key-account-manager-monthly", "customer-relationship-work", "waiter-scorecard")) {
            Scorecard card = catalog.get(id);
            Scorer scorer = Scorer.of(card);
            ExcelForm form = ExcelForm.of(card, Style.WORKSHEET);
            Example example = card.examples().get(0);
            byte[] file = form.bytes(example.appraisal());
            work.add(() -> scorer.score(example.appraisal()).toString());
            work.add(() -> form.bytes(example.appraisal()));
            work.add(() -> form.read(new ByteArrayInputStream(file)));
            work.add(() -> Definitions.digest(catalog.get(id)));
            work.add(() -> Criteria.parse(card.title() + "每迟到1次扣1分,3次以上不得分").rules(Context.NONE));
        }
        return work;
    }

    @Test
    void sixteen_threads_get_what_one_gets() throws Exception {
        List<Callable<Object>> work = work();
        List<Object> alone = new ArrayList<>();
        for (Callable<Object> each : work) {
            alone.add(each.call());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(THREADS);
        try {
            List<Future<List<Object>>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                all.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    List<Object> results = new ArrayList<>(alone);
                    for (int i = 0; i < ROUNDS * work.size(); i++) {
                        int which = (first + i) % work.size();
                        results.set(which, work.get(which).call());
                    }
                    return results;
                }));
            }
            for (Future<List<Object>> results : all) {
                assertThat(results.get()).usingRecursiveComparison().isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
