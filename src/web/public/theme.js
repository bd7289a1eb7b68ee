// Sets the chosen look before the first paint; without a choice the system's stands.
const chosen = localStorage.getItem("restride.theme");
if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
