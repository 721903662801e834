// @ts-check
/**
 * Sends an answer without leaving the page until it has arrived. While the connection is away the
 * answer stays in the page and in this tab's storage (in a frame without storage: in the page only),
 * and is sent when it is back. The server counts the same answer once.
 */
class SentAnswer extends HTMLElement {
  static hours = 12;
  static pause = 4000;
  static patience = 20_000;

  /** @type {string | null} */
  #body = null;
  #stored = false;
  #sending = false;

  connectedCallback() {
    const form = document.querySelector("form[action$='/responses']");
    this.#body = this.#read();
    if (!(form instanceof HTMLFormElement)) return this.#keep(null);
    form.addEventListener("submit", (event) => this.#take(event, form));
    window.addEventListener("online", () => this.#send(form.action));
    window.addEventListener("beforeunload", (event) => {
      if (this.#body !== null && !this.#stored) event.preventDefault();
    });
    this.#send(form.action);
  }

  /**
   * @param {SubmitEvent} event
   * @param {HTMLFormElement} form
   */
  #take(event, form) {
    event.preventDefault();
    const body = new URLSearchParams();
    new FormData(form).forEach((value, name) => body.append(name, String(value)));
    const button = event.submitter;
    if (button instanceof HTMLButtonElement && button.name) body.append(button.name, button.value);
    this.#keep(body.toString());
    this.#send(form.action);
  }

  /** @param {string} action */
  async #send(action) {
    const body = this.#body;
    if (this.#sending || body === null) return;
    this.#sending = true;
    const response = await SentAnswer.#post(action, body);
    this.#sending = false;
    if (response === null) return this.#wait(action);
    if (this.#body !== body) return this.#send(action); // another answer was given meanwhile
    this.#keep(null);
    if (response.status === 201) SentAnswer.#goOn(response.headers.get("Location") ?? location.href);
    else SentAnswer.#submit(action, body);
  }

  /**
   * @param {string} action
   * @param {string} body
   * @returns {Promise<Response | null>} null while the server cannot be reached
   */
  static async #post(action, body) {
    try {
      const headers = { "Content-Type": "application/x-www-form-urlencoded", "Sent-By": "script" };
      const signal = AbortSignal.timeout(SentAnswer.patience);
      const response = await fetch(action, { method: "POST", body, headers, signal });
      return [502, 503, 504].includes(response.status) ? null : response;
    } catch {
      return null;
    }
  }

  /** @param {string} action */
  #wait(action) {
    const status = this.querySelector("[role=status]");
    if (status && !status.textContent) status.textContent = this.dataset.waiting ?? "";
    setTimeout(() => {
      if (navigator.onLine) this.#send(action);
    }, SentAnswer.pause);
  }

  /** @param {string} address */
  static #goOn(address) {
    const next = new URL(address, location.href);
    const here = next.pathname + next.search === location.pathname + location.search;
    location.assign(next);
    if (here) location.reload(); // only the fragment is another one
  }

  /**
   * What was not taken is sent as a form is, and the page that tells why comes with it.
   * @param {string} action
   * @param {string} body
   */
  static #submit(action, body) {
    const form = Object.assign(document.createElement("form"), { method: "post", action, hidden: true });
    new URLSearchParams(body).forEach((value, name) => {
      const field = document.createElement("textarea"); // an input would lose the line breaks
      form.append(Object.assign(field, { name, value }));
    });
    document.body.append(form);
    HTMLFormElement.prototype.submit.call(form);
  }

  /** @returns {string | null} */
  #read() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.dataset.key ?? "") ?? "null");
      return kept && Date.now() - kept.at < SentAnswer.hours * 3600_000 ? kept.body : null;
    } catch {
      return null; // no storage in this frame
    }
  }

  /** @param {string | null} body */
  #keep(body) {
    this.#body = body;
    try {
      if (body === null) sessionStorage.removeItem(this.dataset.key ?? "");
      else sessionStorage.setItem(this.dataset.key ?? "", JSON.stringify({ at: Date.now(), body }));
      this.#stored = true;
    } catch {
      this.#stored = false; // no storage in this frame
    }
  }
}

customElements.define("sent-answer", SentAnswer);
