/**
 * Keeps the bar with the exit in the part of the page that can be seen. Pinching and some on-screen keyboards
 * move what is visible without moving what "sticky" clings to.
 */
export const keepBarInSight = (): void => {
  const bar = document.getElementById('bar')
  const view = window.visualViewport
  if (bar === null || view === null) return
  const place = () => {
    const moved = view.offsetTop > 0 || view.offsetLeft > 0 || view.scale > 1.01
    // As large on the glass as without pinching: so it always fits, whole, into what is seen.
    const size = 1 / view.scale
    bar.style.transform = moved ? `translate(${view.offsetLeft}px, ${view.offsetTop}px) scale(${size})` : ''
    bar.style.width = moved ? `${view.width * view.scale}px` : ''
  }
  view.addEventListener('resize', place)
  view.addEventListener('scroll', place)
}
