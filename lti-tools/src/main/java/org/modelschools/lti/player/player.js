// @ts-check
/**
 * Enhances what works without it: moves items of an order in place instead of by a round trip, and
 * brings feedback into view and focus after checking.
 */
class OrderList extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => this.#move(event));
  }

  /** @param {Event} event */
  #move(event) {
    const button = /** @type {HTMLElement} */ (event.target).closest("button[name=move]");
    const item = button?.closest("li");
    if (!(button instanceof HTMLButtonElement) || !item) return;
    event.preventDefault();
    const up = button.value.startsWith("up:");
    const neighbour = up ? item.previousElementSibling : item.nextElementSibling;
    if (!neighbour) return;
    if (up) neighbour.before(item);
    else neighbour.after(item);
    button.focus();
    this.#tell(item);
  }

  /** @param {Element} item */
  #tell(item) {
    const status = this.querySelector("[role=status]");
    if (!(status instanceof HTMLElement) || !item.parentElement) return;
    const place = [...item.parentElement.children].indexOf(item) + 1;
    const text = item.querySelector(".order__text")?.textContent ?? "";
    status.textContent = (status.dataset.moved ?? "").replace("[item]", text).replace("[place]", String(place));
  }
}

customElements.define("order-list", OrderList);

const scene = location.hash === "#scene" ? document.getElementById("scene") : null;
const target = document.getElementById("problem") ?? document.getElementById("feedback") ?? scene;
if (target) {
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "nearest" });
}
