package io.github.kaohe.builder;

import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Provenance;
import io.github.kaohe.model.ProvenanceNote;
import java.util.ArrayList;
import java.util.List;

/** What is known so far of a card or node. */
class Draft {
    final List<ProvenanceNote> provenance = new ArrayList<>();
    Limit floor;
    Limit cap;

    Draft(Limit usual) {
        floor = usual;
        cap = usual;
    }

    Limits limits() {
        return new Limits(floor, cap);
    }

    void note(String aspect, Provenance from) {
        provenance.add(new ProvenanceNote(aspect, from));
    }
}
