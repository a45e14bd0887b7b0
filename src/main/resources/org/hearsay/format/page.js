// Makes a page of Hearsay answer: filters, cards beside the words, and the search of an index. All it shows stands in the page.
(() => {
  "use strict";
  const $ = id => document.getElementById(id);
  const say = words => { $("status").textContent = words; };

  /* An index has a field to find by, and no more. */
  const find = $("find");
  if (find) {
    find.parentElement.hidden = false;
    const rows = [...document.querySelectorAll("tbody tr")].map(row => [row, row.textContent.toLowerCase()]);
    find.addEventListener("input", () => {
      const wanted = find.value.trim().toLowerCase();
      let shown = 0;
      for (const [row, words] of rows) {
        row.hidden = !words.includes(wanted);
        shown += row.hidden ? 0 : 1;
      }
      say(`${shown} of ${rows.length} rows`);
    });
    return;
  }

  const article = $("article");
  const card = $("card");
  const entries = new Map([...document.querySelectorAll(".entry")].map(entry => [entry.dataset.n, entry]));
  const marks = [...article.querySelectorAll("[data-r]")].map(element =>
    ({ element, parts: element.dataset.r.split(" ").map(part => ({ role: part[0], n: part.slice(1) })) }));
  const marksOf = new Map();
  const partsOf = new Map(marks.map(mark => [mark.element, mark.parts]));
  for (const mark of marks) {
    for (const part of mark.parts) {
      if (!marksOf.has(part.n)) marksOf.set(part.n, new Set());
      marksOf.get(part.n).add(mark.element);
    }
  }
  const isIn = n => !entries.get(n).hidden;
  const hue = part => entries.get(part.n).dataset.hue;

  /* As the page was written, for those parts alone that the filter lets through. */
  const classes = parts => {
    if (parts.length === 0) return "m out";
    const names = ["m"];
    const claims = parts.filter(part => part.role === "c");
    if (claims.length > 0) names.push("c", "c" + hue(claims[0]));
    if (claims.length > 1) names.push("o", "o" + hue(claims[1]));
    const named = parts.find(part => part.role === "s" || part.role === "k");
    if (named) names.push(named.role, "s" + hue(named));
    if (parts.some(part => part.role === "h")) names.push("h");
    return names.join(" ");
  };

  /* Filters */
  const filters = [...document.querySelectorAll(".filter")];
  const all = $("all");
  const isPressed = button => button.getAttribute("aria-pressed") === "true";
  const filter = () => {
    hide();
    /* Of each kind of filter that is used, one that is pressed must fit. */
    const kinds = new Map();
    for (const button of filters.filter(isPressed)) {
      kinds.set(button.dataset.by, [...kinds.get(button.dataset.by) || [], button.dataset.value]);
    }
    const isFiltered = kinds.size > 0;
    let shown = 0;
    for (const entry of entries.values()) {
      entry.hidden = [...kinds].some(([by, values]) => !values.includes(entry.dataset[by]));
      shown += entry.hidden ? 0 : 1;
    }
    for (const mark of marks) mark.element.className = classes(mark.parts.filter(part => isIn(part.n)));
    for (const reference of article.querySelectorAll(".ref")) reference.hidden = !isIn(reference.dataset.n);
    document.body.classList.toggle("filtered", isFiltered);
    all.hidden = !isFiltered;
    say(isFiltered ? `${shown} of ${entries.size} claims shown` : `All ${entries.size} claims shown`);
  };
  const showAll = () => {
    for (const button of filters) button.setAttribute("aria-pressed", "false");
    filter();
  };
  for (const button of filters) {
    button.disabled = false;
    button.addEventListener("click", () => {
      button.setAttribute("aria-pressed", !isPressed(button));
      filter();
    });
  }
  all.addEventListener("click", () => {
    showAll();
    filters[0].focus();
  });

  /* The card: the entry of a claim beside its words */
  let shown = null;
  let isPinned = false;
  let described = null;
  let leaving = 0;
  const hide = () => {
    clearTimeout(leaving);
    if (shown !== null) for (const element of marksOf.get(shown) || []) element.classList.remove("on");
    if (described) described.removeAttribute("aria-describedby");
    described = null;
    shown = null;
    isPinned = false;
    card.hidden = true;
  };
  const show = (n, anchor) => {
    clearTimeout(leaving);
    if (shown !== n) {
      hide();
      shown = n;
      const entry = entries.get(n);
      card.className = `card s${entry.dataset.hue}`;
      card.replaceChildren(...[...entry.children].map(child => child.cloneNode(true)));
      for (const row of card.querySelectorAll("dl > div")) {
        row.classList.toggle("long", row.lastElementChild.textContent.length > 22);
      }
      for (const element of marksOf.get(n) || []) element.classList.add("on");
    }
    card.hidden = false;
    /* Beside all lines of the words, if they leave it room. */
    const first = anchor.getClientRects()[0];
    const whole = anchor.getBoundingClientRect();
    const box = whole.height < innerHeight / 3 ? whole : first;
    const size = card.getBoundingClientRect();
    const room = document.documentElement.clientWidth - size.width - 16;
    card.style.left = `${Math.max(16, Math.min(first.left, room)) + scrollX}px`;
    const below = box.bottom + 10;
    const fits = below + size.height < innerHeight || box.top - size.height - 10 < 0;
    card.style.top = `${(fits ? below : box.top - size.height - 10) + scrollY}px`;
  };
  const leave = () => {
    clearTimeout(leaving);
    if (!isPinned) leaving = setTimeout(hide, 200);
  };
  const visible = element => (partsOf.get(element) || []).map(part => part.n)
    .filter((n, i, ns) => isIn(n) && ns.indexOf(n) === i);

  article.addEventListener("pointerover", event => {
    const mark = event.target.closest("[data-r]");
    if (event.pointerType !== "mouse" || isPinned) return;
    const reference = event.target.closest(".ref");
    const n = reference ? reference.dataset.n : mark && visible(mark)[0];
    if (n) show(n, reference || mark);
    else leave();
  });
  article.addEventListener("pointerleave", leave);
  card.addEventListener("pointerenter", () => clearTimeout(leaving));
  card.addEventListener("pointerleave", leave);
  article.addEventListener("focusin", event => {
    const reference = event.target.closest(".ref");
    if (!reference) return;
    hide();
    show(reference.dataset.n, reference);
    described = reference;
    reference.setAttribute("aria-describedby", "card");
  });
  article.addEventListener("focusout", hide);

  /* A tap or click holds the card; the next one on the same words goes to the claim around it. */
  document.addEventListener("click", event => {
    const mark = event.target.closest("[data-r]");
    if (event.target.closest(".ref, #card")) return;
    const numbers = mark ? visible(mark) : [];
    if (numbers.length === 0) {
      hide();
      return;
    }
    show(numbers[isPinned ? (numbers.indexOf(shown) + 1) % numbers.length : 0], mark);
    isPinned = true;
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    if (!card.hidden) hide();
    else if (!all.hidden) showAll();
  });

  /* An index leads to a voice: news.html#v-… */
  const follow = () => {
    const voice = filters.find(button => button.dataset.value === decodeURIComponent(location.hash.slice(1)));
    if (!voice) return;
    for (const button of filters) button.setAttribute("aria-pressed", button === voice);
    filter();
  };
  addEventListener("hashchange", follow);
  follow();
})();
