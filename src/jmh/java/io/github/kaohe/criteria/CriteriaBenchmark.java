package io.github.kaohe.criteria;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Sentences read per second by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CriteriaBenchmark {
    private static final String[] SENTENCES = {
        "每发现一处扣2分，最多扣10分",
        "未完成当月销售任务，每低于目标5%扣3分；实际完成额低于50%时，本项不计分",
        "及时率在95%以上（含95%）得20分；90%-95%得15分；80%-90%得10分；80%以下不得分。",
        "优秀10分，良好8分，一般6分，较差3分",
        "迟到一次扣1分，旷工一天扣5分，扣完为止",
        "查阅资料，现场查看，每发现一处隐患扣1分，发现重大隐患扣10分",
        "违反规定的，视情节轻重扣1-5分",
        "每月每提供1个成功案例得3分，最高15分",
        "考核目标值为__%，每低__%，减__分，低于__%，该项考核记为0分",
        "其他事项由部门负责人另行确定"
    };

    @Benchmark
    @OperationsPerInvocation(10)
    public void parse(Blackhole hole) {
        for (String sentence : SENTENCES) {
            hole.consume(Criteria.parse(sentence));
        }
    }

    @Benchmark
    @OperationsPerInvocation(10)
    public void rules(Blackhole hole) {
        for (String sentence : SENTENCES) {
            hole.consume(Criteria.rules(sentence, Context.NONE));
        }
    }
}
