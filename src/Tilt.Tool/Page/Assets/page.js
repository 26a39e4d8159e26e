// The chart of the chosen rows. Without it the page is whole: each row has its small line.
(() => {
  const dock = document.getElementById('chart');
  const plot = dock.querySelector('.plot');
  const legend = dock.querySelector('ul');
  const colours = 8;
  const dated = /^(\d{4})-(\d\d)$/;
  const chosen = [];
  let isFull = false;
  const number = new Intl.NumberFormat('nb');
  const names = new Intl.DateTimeFormat(document.documentElement.lang, { month: 'short', timeZone: 'UTC' });

  for (const line of document.querySelectorAll('.spark')) {
    if (!line.firstChild) continue;
    const row = line.closest('tr');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'spark';
    button.setAttribute('aria-pressed', 'false');
    button.lang = document.documentElement.lang;
    button.setAttribute('aria-label', dock.dataset.add.replace('{0}', () => row.dataset.name));
    button.append(...line.childNodes);
    button.addEventListener('click', () => toggle(button, row));
    line.replaceWith(button);
  }

  addEventListener('resize', () => draw());
  dock.querySelector('.close').addEventListener('click', () => [...chosen].forEach(each => toggle(each.button, each.row)));

  function toggle(button, row) {
    const at = chosen.findIndex(each => each.row === row);
    isFull = false;
    if (at >= 0) {
      chosen.splice(at, 1);
    } else {
      const free = [...Array(colours).keys()].find(colour => chosen.every(each => each.colour !== colour));
      isFull = free === undefined;
      if (isFull) return draw();
      const table = row.closest('table');
      chosen.push({ button, row, colour: free, name: row.dataset.name, of: table.caption.textContent,
        months: table.dataset.months.split(' '), values: row.dataset.values.split(' ') });
    }
    button.setAttribute('aria-pressed', String(at < 0));
    button.dataset.colour = at < 0 ? chosen[chosen.length - 1].colour : '';
    draw();
    row.scrollIntoView({ block: 'nearest' });
  }

  // "jan. 2024", and of the months that follow in the year "feb."
  function name(label, index) {
    const [, year, month] = dated.exec(label) ?? [];
    if (!year) return label;
    const short = names.format(Date.UTC(year, month - 1));
    return index === 0 || month === '01' ? short + ' ' + year : short;
  }

  function say(text) {
    const item = document.createElement('li');
    item.className = 'said';
    item.textContent = text;
    legend.append(item);
  }

  function draw() {
    dock.hidden = chosen.length === 0;
    document.body.classList.toggle('with-chart', !dock.hidden);
    if (dock.hidden) return;
    const labels = [...new Set(chosen.flatMap(each => each.months))];
    if (labels.every(label => dated.test(label))) labels.sort();
    // A * and a blank are gaps: nobody knows what to draw there.
    const series = chosen.map(each => ({
      className: 'colour-' + each.colour,
      data: labels.map(month => {
        const value = each.values[each.months.indexOf(month)];
        return value === undefined || value === '*' || value === '-' ? null : Number(value);
      }),
    }));
    const step = Math.ceil(labels.length / Math.max(1, (plot.clientWidth - 80) / 60));
    new Chartist.LineChart(plot, { labels, series }, {
      fullWidth: true,
      chartPadding: { right: 24, top: 12 },
      lineSmooth: false,
      axisX: { labelInterpolationFnc: (label, index) => index % step === 0 ? name(label, index) : null },
      axisY: { offset: 56, onlyInteger: true, labelInterpolationFnc: value => number.format(value) },
    });
    plot.setAttribute('aria-label', chosen.map(each => each.name + ', ' + each.of).join('; '));
    legend.replaceChildren(...chosen.map(each => {
      const item = document.createElement('li');
      item.className = 'colour-' + each.colour;
      const name = document.createElement('strong');
      name.textContent = each.name;
      item.append(name, ' ' + each.of);
      return item;
    }));
    if (series.some(each => each.data.includes(null))) say(dock.dataset.gap);
    if (isFull) say(dock.dataset.full);
  }
})();
