// The drawing library of charts (ECharts), with no more of it than these charts use.
import { BarChart, LineChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GraphicComponent, GridComponent, TooltipComponent, CanvasRenderer, SVGRenderer]);

export { init as openDrawing, type EChartsType as Drawing };
