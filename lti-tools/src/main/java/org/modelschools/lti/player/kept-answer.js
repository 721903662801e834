// @ts-check
/**
 * Remembers in this tab what is being answered, until it has arrived, and puts it back after a new
 * launch of the same activity by the same person. What cannot be remembered is not missed: every
 * answer that was sent is stored by the server.
 */
class KeptAnswer extends HTMLElement {
  static hours = 12;

  connectedCallback() {
    const form = document.querySelector("form[action$='/responses']");
    if (!(form instanceof HTMLFormElement)) return;
    this.#putBack(form);
    form.addEventListener("input", () => this.#keep(form));
  }

  /** @param {HTMLFormElement} form */
  #putBack(form) {
    const kept = this.#read();
    const controls = KeptAnswer.#controls(form);
    if (!kept || JSON.stringify(KeptAnswer.#state(controls)) === JSON.stringify(kept)) {
      this.#write(null);
      return;
    }
    if (kept.length !== controls.length) return;
    controls.forEach((control, place) => {
      if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) control.checked = Boolean(kept[place]);
      else control.value = String(kept[place]);
    });
    const notice = this.querySelector("[role=status]");
    if (notice instanceof HTMLElement) notice.hidden = false;
  }

  /** @param {HTMLFormElement} form */
  #keep(form) {
    this.#write(KeptAnswer.#state(KeptAnswer.#controls(form)));
  }

  /**
   * @param {HTMLFormElement} form
   * @returns {(HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[]} what can be filled in
   */
  static #controls(form) {
    return [...form.querySelectorAll("input:not([type=hidden], [type=file]), select, textarea")].filter(
      (control) =>
        (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) &&
        !control.disabled && !("readOnly" in control && control.readOnly));
  }

  /** @param {(HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[]} controls */
  static #state(controls) {
    return controls.map((control) =>
      control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type) ? control.checked : control.value);
  }

  /** @returns {(string | boolean)[] | null} */
  #read() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.dataset.key ?? "") ?? "null");
      return kept && Date.now() - kept.at < KeptAnswer.hours * 3600_000 ? kept.state : null;
    } catch {
      return null; // no storage in this frame
    }
  }

  /** @param {(string | boolean)[] | null} state */
  #write(state) {
    try {
      if (state) sessionStorage.setItem(this.dataset.key ?? "", JSON.stringify({ at: Date.now(), state }));
      else sessionStorage.removeItem(this.dataset.key ?? "");
    } catch {
      // no storage in this frame
    }
  }
}

customElements.define("kept-answer", KeptAnswer);
