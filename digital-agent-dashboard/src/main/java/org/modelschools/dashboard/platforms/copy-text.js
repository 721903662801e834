// @ts-check
/** A text and a button that copies it; without script the text is selected and copied by hand. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    const value = this.querySelector("textarea");
    if (!button || !value || !navigator.clipboard) return;
    button.hidden = false;
    value.addEventListener("focus", () => value.select());
    button.addEventListener("click", () => this.#copy(value.value));
  }

  /** @param {string} text */
  async #copy(text) {
    await navigator.clipboard.writeText(text);
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = this.dataset.copied ?? "";
  }
}

customElements.define("copy-text", CopyText);
