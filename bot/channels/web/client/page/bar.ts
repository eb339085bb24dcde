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
    bar.style.transform = moved ? `translate(${view.offsetLeft}px, ${view.offsetTop}px)` : ''
    bar.style.width = moved ? `${view.width}px` : ''
  }
  view.addEventListener('resize', place)
  view.addEventListener('scroll', place)
}
