// @ts-check
/**
 * Has the platform's page keep a text between login and launch, or asks for it back (LTI Client Side
 * postMessages, Platform Storage 1.0). Messages go to the platform's origin and are taken from it
 * alone. Who does not answer in time is not waited for: the page's own way on serves as well.
 */
class PlatformStorage extends HTMLElement {
  static patience = 2000;

  connectedCallback() {
    if (this.dataset.value === undefined) this.#recall();
    else this.#keep(this.dataset.value);
  }

  /** @param {string} value */
  async #keep(value) {
    const link = this.querySelector("a");
    await this.#ask("lti.put_data", { key: this.dataset.key, value });
    if (link) location.replace(link.href);
  }

  async #recall() {
    const otherwise = document.getElementById("window");
    const status = this.querySelector("[role=status]");
    const form = this.querySelector("form");
    const field = this.querySelector("input[name=kept]");
    if (!otherwise || !(status instanceof HTMLElement) || !form || !(field instanceof HTMLInputElement)) return;
    otherwise.hidden = true;
    status.hidden = false;
    const answer = await this.#ask("lti.get_data", { key: this.dataset.key });
    if (typeof answer?.value === "string") {
      this.#send("lti.put_data", { key: this.dataset.key, value: null, message_id: "done" });
      field.value = answer.value;
      form.submit();
    } else {
      otherwise.hidden = false;
      status.hidden = true;
    }
  }

  /**
   * @param {string} subject
   * @param {object} details
   * @returns {Promise<any>} what was answered; null when nothing was, or an error
   */
  #ask(subject, details) {
    const id = crypto.getRandomValues(new Uint32Array(4)).join("-");
    return new Promise((resolve) => {
      const end = (/** @type {any} */ answer) => {
        removeEventListener("message", hear);
        resolve(answer);
      };
      const hear = (/** @type {MessageEvent} */ event) => {
        if (event.origin !== this.dataset.origin || event.data?.message_id !== id) return;
        const said = String(event.data.subject).replace(/^org\.imsglobal\./, "");
        if (said === subject + ".response") end(event.data.error ? null : event.data);
      };
      addEventListener("message", hear);
      setTimeout(end, PlatformStorage.patience, null);
      if (!this.#send(subject, { ...details, message_id: id })) end(null);
    });
  }

  /**
   * @param {string} subject
   * @param {object} details
   */
  #send(subject, details) {
    try {
      const parent = window.parent === window ? window.opener : window.parent;
      const name = this.dataset.frame ?? "";
      const frame = name === "_parent" ? parent : parent.frames[name];
      frame.postMessage({ subject, ...details }, this.dataset.origin);
      return true;
    } catch {
      return false; // no such window, or none that may be asked
    }
  }
}

customElements.define("platform-storage", PlatformStorage);
