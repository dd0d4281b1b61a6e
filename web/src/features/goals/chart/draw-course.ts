import { LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent } from 'echarts/components'
import { init, use as register, type EChartsCoreOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Course, CoursePoint } from './course.ts'

register([LineChart, GridComponent, AriaComponent, SVGRenderer])

/** How the course is drawn: the colours of the page that it stands on, and the words of its reader. */
export interface Drawing {
  readonly ink: string
  readonly soft: string
  readonly hairline: string
  readonly paper: string
  /** Of the voice whose goal it is. */
  readonly side: string
  /** What the picture shows, for who hears it. */
  readonly description: string
  readonly sayDay: (day: string) => string
  readonly sayValue: (value: number) => string
}

/** As many get their value beside them; more would lie over each other. */
const mostLabels = 8

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const at = ({ on, value }: CoursePoint): [number, number] => [utc(on), value]
const dayOfAxis = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

const optionsOf = (course: Course, drawing: Drawing): EChartsCoreOption => {
  const { points, start, target, forecast } = course
  const last = points.at(-1)
  const label = { color: drawing.soft, fontFamily: 'Inter, sans-serif', fontSize: 12 }
  const quiet = { symbol: 'none', silent: true, animation: false }
  const fan =
    forecast === null || last === undefined
      ? []
      : [
          {
            ...quiet,
            stack: 'fan',
            lineStyle: { opacity: 0 },
            data: [at(last), [utc(forecast.on), forecast.low]],
          },
          {
            ...quiet,
            stack: 'fan',
            lineStyle: { opacity: 0 },
            areaStyle: { color: drawing.side, opacity: 0.14 },
            data: [
              [utc(last.on), 0],
              [utc(forecast.on), forecast.high - forecast.low],
            ],
          },
          {
            ...quiet,
            lineStyle: { color: drawing.side, width: 1.5, type: [2, 4] },
            data: [at(last), at(forecast)],
          },
        ]
  return {
    animation: false,
    useUTC: true,
    aria: { enabled: true, label: { description: drawing.description } },
    grid: {
      left: 4,
      right: 24,
      top: 24,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'time',
      axisLine: { lineStyle: { color: drawing.hairline } },
      axisTick: { show: false },
      splitLine: { show: false },
      splitNumber: 4,
      axisLabel: {
        ...label,
        hideOverlap: true,
        formatter: (moment: number) => drawing.sayDay(dayOfAxis(moment)),
      },
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitNumber: 4,
      splitLine: { lineStyle: { color: drawing.hairline } },
      axisLabel: { ...label, formatter: (value: number) => drawing.sayValue(value) },
    },
    series: [
      ...fan,
      {
        ...quiet,
        lineStyle: { color: drawing.soft, width: 1.5, type: [6, 5] },
        data: [at(start), at(target)],
      },
      {
        silent: true,
        animation: false,
        symbol: 'circle',
        symbolSize: 8,
        lineStyle: { color: drawing.side, width: 2 },
        itemStyle: { color: drawing.side, borderColor: drawing.paper, borderWidth: 2 },
        label: {
          ...label,
          show: points.length <= mostLabels,
          color: drawing.ink,
          position: 'top',
          formatter: ({ value }: { value: unknown }) =>
            Array.isArray(value) ? drawing.sayValue(Number(value[1])) : '',
        },
        data: points.map(at),
      },
      // What the goal is stands at the end of the straight line.
      {
        silent: true,
        animation: false,
        symbol: 'circle',
        symbolSize: 10,
        itemStyle: { color: drawing.paper, borderColor: drawing.soft, borderWidth: 2 },
        label: { ...label, show: true, position: 'bottom', formatter: drawing.sayValue(target.value) },
        data: [at(target)],
      },
    ].map((series) => ({ type: 'line', ...series })),
  }
}

/** Draws the course in an element that has a size; what is returned takes it away again. */
export const drawCourse = (element: HTMLElement, course: Course, drawing: Drawing): (() => void) => {
  const chart = init(element, undefined, { renderer: 'svg' })
  chart.setOption(optionsOf(course, drawing))
  const watching = new ResizeObserver(() => chart.resize())
  watching.observe(element)
  return () => {
    watching.disconnect()
    chart.dispose()
  }
}
