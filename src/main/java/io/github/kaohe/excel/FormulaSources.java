package io.github.kaohe.excel;

/** What all formulas of a worksheet draw upon. */
record FormulaSources(CardIndex index, InputCells cells, CalcSheet calc, FigureFormulas figures) {}
