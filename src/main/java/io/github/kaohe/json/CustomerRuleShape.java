package io.github.kaohe.json;

import static io.github.kaohe.json.PolicyRuleShape.figure;
import static io.github.kaohe.json.PolicyRuleShape.figureIfAny;
import static io.github.kaohe.json.PolicyRuleShape.id;
import static io.github.kaohe.json.PolicyRuleShape.title;

import io.github.kaohe.model.CustomerRule;
import io.github.kaohe.model.PolicyRule;

/** Rules of policies: those about customers. */
final class CustomerRuleShape {
    private CustomerRuleShape() {}

    static PolicyRule classification(ObjectReader members) {
        Shape<CustomerRule.CustomerClass> each = Shape.object(one -> new CustomerRule.CustomerClass(
                one.text("label"), one.required("when", ConditionShape.over(MeasureChoice.NAMED))));
        return new CustomerRule.Classification(
                id(members),
                title(members),
                members.required("classes", Shapes.list(each)),
                members.flag("overlapping"),
                members.flag("manual"));
    }

    static PolicyRule inactivity(ObjectReader members) {
        return new CustomerRule.Inactivity(
                id(members),
                title(members),
                members.text("last"),
                figure(members, "months"),
                members.list("classes", Shapes.TEXT),
                members.textOrEmpty("list"));
    }

    static PolicyRule discount(ObjectReader members) {
        return new CustomerRule.Discount(
                id(members),
                title(members),
                members.text("class"),
                figure(members, "percent"),
                members.optional("except", Shapes.TEXT));
    }

    static PolicyRule sampling(ObjectReader members) {
        Shape<CustomerRule.Sampling.Stratum> stratum =
                Shape.object(each -> new CustomerRule.Sampling.Stratum(id(each), title(each), figure(each, "percent")));
        return new CustomerRule.Sampling(id(members), title(members), members.required("strata", Shapes.list(stratum)));
    }

    static PolicyRule frequency(ObjectReader members) {
        Shape<CustomerRule.Frequency.Group> group = Shape.object(each -> new CustomerRule.Frequency.Group(
                id(each),
                title(each),
                figureIfAny(each, "min"),
                figureIfAny(each, "max"),
                figureIfAny(each, "months")));
        return new CustomerRule.Frequency(
                id(members),
                title(members),
                members.required("groups", Shapes.list(group)),
                members.list("except", Shapes.TEXT));
    }
}
