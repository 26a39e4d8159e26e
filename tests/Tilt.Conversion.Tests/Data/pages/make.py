#!/usr/bin/env python3
"""Prints the real report as the PDFs in this folder: with LibreOffice from the xlsx, with Chromium from the tables of the Markdown.

Run it in this folder; it wants libreoffice, chromium, pdftocairo and the fonts Liberation and DejaVu. The two paragraphs
about the statistics are left out. What it makes differs from run to run in its dates alone.
"""
import html
import os
import re
import subprocess
import tempfile
import zipfile

MONTHS = "Januar Februar Mars April Mai Juni Juli August September Oktober November Desember".split()
XLSX, MARKDOWN = "../tilt120-2024.xlsx", "../../../Tilt.Engine.Tests/Data/tilt120-2024.md"


def workbook(path, paper=9, orientation="landscape", border=None, font="Arial"):
    """The workbook with another paper, cell border and font."""
    with zipfile.ZipFile(XLSX) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = source.read(name).decode("utf8")
            if name.endswith("sheet1.xml"):
                part = re.sub(r'<row r="[46]".*?</row>', "", part, flags=re.S)
            if name == "docProps/core.xml":
                part = re.sub(r"(<dc:creator[^>]*>).*?(</dc:creator>)", r"\1\2", part)
            if name.startswith("xl/worksheets/"):
                part = re.sub(r'orientation="\w+" paperSize="\d+"', f'orientation="{orientation}" paperSize="{paper}"', part)
            if name == "xl/styles.xml":
                part = part.replace('<name val="Arial"/>', f'<name val="{font}"/>')
                if border:
                    part = bordered(part, border)
            target.writestr(name, part)


def bordered(styles, style):
    sides = "".join(f'<{side} style="{style}"/>' for side in ("left", "right", "top", "bottom"))
    styles = styles.replace('<borders count="1">', '<borders count="2">').replace("</borders>", f"<border>{sides}<diagonal/></border></borders>")
    head, formats = styles.split("<cellXfs", 1)
    first, *others = formats.split("<xf ")
    return head + "<cellXfs" + "<xf ".join([first, others[0], *(x.replace('borderId="0"', 'borderId="1" applyBorder="1"') for x in others[1:])])


def page(css, space="\u00a0"):
    """The report's tables as HTML, each with all its headings."""
    text = open(MARKDOWN, encoding="utf8").read()
    body, table = [], []
    for line in text[text.index("# TILT120"):].split("\n") + [""]:
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) > 1:
            table.append(cells)
            continue
        if table:
            body.append("<table>" + "".join(row(cells, at == 0, space) for at, cells in enumerate(table)) + "</table>")
            table = []
        line = re.sub("^#+ ", "", line.strip())
        if line and line not in ("Gjennom", "snitt hittil", "i år"):
            body.append(f"<p>{html.escape(line)}</p>")
    return f"<!DOCTYPE html><html lang=nb><meta charset=utf8><title>TILT120</title><style>{css}</style>{''.join(body)}"


def row(cells, is_header, space):
    if is_header:
        cells = ["", "Gjennomsnitt hittil i år", *MONTHS]
    while cells[-1] == "":
        cells.pop()
    if len(cells) == 13:
        cells.insert(1, "<b>5 604</b>")  # the total that the report prints without its mean
    cells = [cells[0], *(re.sub(r"(?<=\d) (?=\d{3})", space, cell) for cell in cells[1:])]
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def libreoffice(name, folder, options=":calc_pdf_Export", **kinds):
    path = os.path.join(folder, name + ".xlsx")
    workbook(path, **kinds)
    subprocess.run(["libreoffice", "--headless", "--convert-to", "pdf" + options, "--outdir", ".", path], check=True)


def chromium(name, folder, css, **kinds):
    path = os.path.join(folder, name + ".html")
    with open(path, "w", encoding="utf8") as file:
        file.write(page(css, **kinds))
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-pdf-header-footer",
                    "--disable-pdf-tagging", f"--user-data-dir={folder}/chromium", f"--print-to-pdf={name}.pdf", "file://" + path], check=True)


TABLE = "table{border-collapse:collapse;margin:1em 0}td{text-align:right}td:first-child{text-align:left}"
with tempfile.TemporaryDirectory() as temporary:
    libreoffice("libreoffice", temporary)
    libreoffice("libreoffice-borders-portrait", temporary, orientation="portrait", border="thin", font="DejaVu Sans")
    chromium("chromium-wrapped-borders", temporary,
             "@page{size:A4 landscape;margin:10mm}body{font:9px sans-serif}td{border:.5px solid gray;padding:1px 3px}td:first-child{width:8em}" + TABLE)
    chromium("chromium-crowded", temporary,
             "@page{size:A4;margin:8mm}body{font:7px serif}td{padding:0 1px}" + TABLE)
    chromium("chromium-gaps", temporary,
             "@page{size:A4 landscape;margin:10mm}body{font:8px sans-serif}td{padding:1px 6px}i{margin-left:.25em}" + TABLE, space="<i></i>")
    subprocess.run(["pdftocairo", "-pdf", "libreoffice.pdf", "cairo.pdf"], check=True)
    libreoffice("encrypted", temporary, ':calc_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},'
                '"DocumentOpenPassword":{"type":"string","value":"tilt"},"PageRange":{"type":"string","value":"1"}}')
