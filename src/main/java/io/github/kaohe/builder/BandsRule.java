package io.github.kaohe.builder;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.MeasureType;
import java.util.List;
import java.util.Optional;

/** The scope after bands; where bands leave a choice of scores, it can name the measure that holds the chosen one. */
public final class BandsRule extends IndicatorScope {
    private String chosen = "得分";

    BandsRule(IndicatorDraft draft, String measure, Optional<MeasureType> kind, List<BandWord> bands) {
        super(draft);
        boolean choice = bands.stream().anyMatch(band -> band.award() instanceof Award.Choice);
        draft.bases.add(names -> new Basis.Bands(
                names.id(measure, kind),
                BandList.disjoint(bands, names),
                choice ? Optional.of(names.id(chosen, Optional.of(new MeasureType.Score()))) : Optional.empty()));
    }

    /**
     * Names the measure that holds the score a person chose within a band; else it is called 得分.
     *
     * @param measure title under which the score is asked for
     * @return this scope
     */
    public BandsRule chosenAs(String measure) {
        chosen = measure;
        return this;
    }
}
