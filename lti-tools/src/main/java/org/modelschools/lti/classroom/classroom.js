// @ts-check
/**
 * Keeps the class up to date: asks every few seconds what has changed, and once for the names and
 * results that the platform gives. Nothing is asked while the page is hidden or halted.
 */
const USUAL = 4000;
const LONGEST = 60000;

class ClassLive extends HTMLElement {
  /** @type {{number?: number, name: string}[]} */
  #names = [];
  /** @type {Record<string, string>} */
  #results = {};
  /** @type {Map<string, string>} */
  #notices = new Map();
  #tag = "";
  #wait = USUAL;
  #halted = false;
  #timer = 0;
  #show = () => this.#soon(0);

  connectedCallback() {
    this.querySelectorAll("[data-names], [data-reload]").forEach((link) => link.remove());
    this.#button("[data-pause]", (button) => {
      this.#halted = !this.#halted;
      button.setAttribute("aria-pressed", String(this.#halted));
      this.#soon(0);
    });
    this.#button("[data-print]", () => window.print());
    document.addEventListener("visibilitychange", this.#show);
    this.#platform();
    this.#soon(this.#wait);
  }

  disconnectedCallback() {
    document.removeEventListener("visibilitychange", this.#show);
    clearTimeout(this.#timer);
  }

  /** @param {string} name @param {(button: HTMLButtonElement) => void} action */
  #button(name, action) {
    const button = this.querySelector(name);
    if (!(button instanceof HTMLButtonElement)) return;
    button.hidden = false;
    button.addEventListener("click", () => action(button));
  }

  /** @param {number} wait */
  #soon(wait) {
    clearTimeout(this.#timer);
    if (!document.hidden && !this.#halted) this.#timer = setTimeout(() => this.#refresh(), wait);
  }

  async #refresh() {
    try {
      const answer = await fetch(`${this.dataset.base}/pupils`, { headers: { "If-None-Match": this.#tag } });
      if (answer.status === 404) return this.#notice("live", this.dataset.over ?? "");
      if (answer.status === 200) {
        this.#tag = answer.headers.get("ETag") ?? "";
        this.#put(await answer.text());
      } else if (answer.status !== 304) {
        throw new Error(String(answer.status));
      }
      this.#wait = USUAL;
      this.#notice("live", "");
    } catch {
      this.#wait = Math.min(this.#wait * 2, LONGEST);
      this.#notice("live", this.dataset.away ?? "");
    }
    this.#soon(this.#wait);
  }

  async #platform() {
    const names = await this.#ask("names");
    this.#names = names?.pupils ?? [];
    this.#fill();
    const results = await this.#ask("results");
    this.#results = results?.results ?? {};
    this.#fill();
  }

  /** @param {string} what */
  async #ask(what) {
    try {
      const answer = await fetch(`${this.dataset.base}/${what}`, { headers: { Accept: "application/json" } });
      const json = answer.ok ? await answer.json() : { notice: this.dataset.away };
      this.#notice(what, json.notice);
      return json;
    } catch {
      this.#notice(what, this.dataset.away ?? "");
      return null;
    }
  }

  /** @param {string} about @param {string} text */
  #notice(about, text) {
    if ((this.#notices.get(about) ?? "") === text) return;
    this.#notices.set(about, text);
    const texts = [...new Set(this.#notices.values())].filter(Boolean);
    this.querySelector("[data-notices]")?.replaceChildren(
      ...texts.map((each) => Object.assign(document.createElement("li"), { textContent: each })),
    );
  }

  /** @param {string} html */
  #put(html) {
    const place = /** @type {HTMLElement} */ (this.querySelector("[data-pupils]"));
    const left = place.querySelector("[data-scroll]")?.scrollLeft ?? 0;
    const focused = place.contains(document.activeElement) ? document.activeElement?.getAttribute("href") : null;
    place.innerHTML = html;
    this.#fill();
    const scroll = place.querySelector("[data-scroll]");
    if (scroll) scroll.scrollLeft = left;
    const again = [...place.querySelectorAll("a")].find((link) => link.getAttribute("href") === focused);
    again?.focus({ preventScroll: true });
  }

  #fill() {
    const body = this.querySelector("tbody");
    const absent = this.querySelector("template[data-absent]");
    if (!body || !(absent instanceof HTMLTemplateElement)) return;
    body.querySelectorAll("[data-named]").forEach((row) => row.remove());
    for (const { number, name } of this.#names) {
      this.querySelectorAll(`[data-pupil="${number}"]`).forEach((link) => (link.textContent = name));
      body.append(body.querySelector(`[data-row="${number}"]`) ?? this.#absent(absent, name));
    }
    body.querySelectorAll("[data-row]").forEach((row) => this.#result(row));
    this.querySelector("[data-scroll]")?.toggleAttribute("hidden", body.rows.length === 0);
    this.querySelector("[data-none]")?.toggleAttribute("hidden", body.rows.length > 0);
  }

  /** @param {HTMLTemplateElement} template @param {string} name */
  #absent(template, name) {
    const row = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
    row.setAttribute("data-named", "");
    /** @type {HTMLElement} */ (row.querySelector("th")).textContent = name;
    return row;
  }

  /** @param {Element} row */
  #result(row) {
    const shown = this.#results[row.getAttribute("data-row") ?? ""];
    const cell = row.querySelector("[data-result]");
    if (shown && cell) cell.textContent = shown;
  }
}

customElements.define("class-live", ClassLive);
