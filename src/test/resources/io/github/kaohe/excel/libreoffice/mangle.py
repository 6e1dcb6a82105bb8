"""Does to a filled form what people do, in LibreOffice, and saves each result as .xlsx and .xls.

    kaohe render returned.json --style worksheet --data returned-filled.json -o returned.xlsx
    soffice --headless --accept="socket,host=localhost,port=2002;urp;" &
    python3 mangle.py returned.xlsx returned/
"""

import os
import sys

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellAddress, CellRangeAddress

FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "xls": "MS Excel 97"}


def option(name, value):
    return PropertyValue(name, 0, value, 0)


def desktop():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    context = resolver.resolve("uno:socket,host=localhost,port=2002;urp;StarOffice.ComponentContext")
    return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def named(book, name):
    return book.NamedRanges.getByName(name).getReferredCells().getCellByPosition(0, 0)


def find(sheet, text):
    search = sheet.createSearchDescriptor()
    search.SearchString = text
    search.SearchWords = True
    return sheet.findFirst(search)


def rows_inserted(book, sheet):
    sheet.Rows.insertByIndex(4, 2)
    sheet.Rows.insertByIndex(8, 1)


def column_inserted(book, sheet):
    sheet.Columns.insertByIndex(0, 1)
    sheet.Columns.insertByIndex(5, 1)


def column_moved(book, sheet):
    """The column of values goes to the right of the others."""
    column = named(book, "ko_v__sales__rate").CellAddress.Column
    area = CellRangeAddress(0, column, 2, column, 8)
    sheet.moveRange(CellAddress(0, 14, 2), area)


def hidden(book, sheet):
    sheet.Columns.getByIndex(2).IsVisible = False
    sheet.Rows.getByIndex(4).IsVisible = False
    sheet.Rows.getByIndex(6).IsVisible = False


def unmerged(book, sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow).merge(False)


def renamed(book, sheet):
    sheet.Name = "张三 十月"
    book.Sheets.insertNewByName("说明", 0)
    book.Sheets.getByName("说明").getCellByPosition(0, 0).String = "请于5日前交回"
    book.Sheets.insertNewByName("草稿", 2)


def dressed(book, sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    area = sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow)
    area.CharFontName = "Liberation Serif"
    area.CharHeight = 15
    area.CharColor = 0x7F0000
    area.CellBackColor = 0xE0F0FF
    sheet.Rows.getByIndex(5).Height = 3000


def typed(book, sheet):
    named(book, "ko_v__sales__rate").String = "95 %"
    named(book, "ko_v__visits__visited").String = "３６个"
    named(book, "ko_v__attendance__late").String = "1  "
    named(book, "ko_v__service__score").String = "１８．５分"
    named(book, "ko_f__name").String = "张三 "
    named(book, "ko_f__day").String = "2026年10月31日"


def unclear(book, sheet):
    named(book, "ko_v__sales__rate").String = "九十五左右"
    named(book, "ko_v__visits__visited").String = "五"
    named(book, "ko_v__attendance__late").String = "无"
    named(book, "ko_f__day").String = "十月底"


def tampered(book, sheet):
    find(sheet, "由店长评定").String = "由本人评定"
    row = find(sheet, "考勤").CellAddress.Row
    sheet.getCellByPosition(4, row).String = "40"
    sheet.getCellRangeByName("H5").Value = 40


CHANGES = {
    "rows-inserted": rows_inserted,
    "column-inserted": column_inserted,
    "column-moved": column_moved,
    "hidden": hidden,
    "unmerged": unmerged,
    "renamed": renamed,
    "dressed": dressed,
    "typed": typed,
    "unclear": unclear,
    "tampered": tampered,
}


def save(book, folder, name):
    for ending, kind in FILTERS.items():
        book.storeToURL(url(os.path.join(folder, name + "." + ending)), (option("FilterName", kind),))
    book.close(True)


def main(source, folder):
    office = desktop()
    quiet = (option("Hidden", True),)
    for name, change in CHANGES.items():
        book = office.loadComponentFromURL(url(source), "_blank", 0, quiet)
        sheet = book.Sheets.getByIndex(0)
        sheet.unprotect("")
        change(book, sheet)
        save(book, folder, name)
    copied(office, source, folder)


def copied(office, source, folder):
    """The sheet alone, and the sheets of two people, in another workbook."""
    quiet = (option("Hidden", True),)
    for name, people in (("copied", ["张三"]), ("gathered", ["张三", "李四"])):
        other = office.loadComponentFromURL("private:factory/scalc", "_blank", 0, quiet)
        for at, person in enumerate(people):
            book = office.loadComponentFromURL(url(source), "_blank", 0, quiet)
            sheet = book.Sheets.getByIndex(0)
            sheet.unprotect("")
            named(book, "ko_f__name").String = person
            named(book, "ko_v__sales__rate").Value = 95 - at
            sheet.Name = person
            other.Sheets.importSheet(book, person, at)
            book.close(True)
        other.Sheets.removeByName(other.Sheets.getByIndex(len(people)).Name)
        save(other, folder, name)


main(*sys.argv[1:])
